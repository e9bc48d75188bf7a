// @ts-check
// The microphone: recorded on this device, and listened to for words that say nothing where the browser
// recognises speech on the device itself.

/** Sounds between the words, in English and German. */
const FILLER = /\b(u+h+m*|u+m+|e+r+m*|h+m+|ä+h*m*|ö+h*m*)(?=\W|$)/giu;

/** Asks for the microphone. @returns {Promise<MediaStream|null>} null where there is none or it is refused */
export const microphone = async () => {
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch {
    return null;
  }
};

/** Records until `stop`, which answers with what was said. @param {MediaStream} stream */
export function record(stream) {
  const recorder = new MediaRecorder(stream);
  /** @type {Blob[]} */
  const parts = [];
  recorder.addEventListener('dataavailable', ({ data }) => data.size && parts.push(data));
  recorder.start();
  return {
    /** @returns {Promise<Blob>} */
    stop: () =>
      new Promise((done) => {
        recorder.addEventListener('stop', () => {
          release(stream);
          done(new Blob(parts, { type: recorder.mimeType }));
        });
        recorder.stop();
      }),
  };
}

/** @param {MediaStream} stream */
export const release = (stream) => stream.getTracks().forEach((track) => track.stop());

/** Counts fillers while somebody speaks: only where recognition runs on the device, so that nothing of it
 * leaves. @param {(count: number) => void} counted @returns {Promise<{stop: () => void}|null>} */
export async function listen(counted) {
  const Recognition = /** @type {any} */ (window).SpeechRecognition;
  if (!Recognition?.available || !('processLocally' in Recognition.prototype)) return null;
  const langs = [navigator.language];
  const able = await Recognition.available({ langs, processLocally: true }).catch(() => '');
  if (able !== 'available') return null;
  const recognition = new Recognition();
  Object.assign(recognition, { processLocally: true, continuous: true, lang: langs[0] });
  recognition.addEventListener('result', (/** @type {any} */ { results }) => {
    const heard = [...results].map(([best]) => best.transcript).join(' ');
    counted(heard.match(FILLER)?.length ?? 0);
  });
  recognition.start();
  return { stop: () => recognition.stop() };
}
