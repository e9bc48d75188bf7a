// @ts-check
// Where a pitch is practised: three, two, one, the text to read from, the time, and how it went.
// <pitch-stage> is given its `subject`, and tells what was practised by the event `practised`.
import { html, render, uuid7 } from '../lib.js';
import { microphone, listen, record, release } from './recorder.js';
import { review } from './pitch-review.js';
import { counting, ready, running } from './pitch-scenes.js';

const SECOND = 1000;
const LONGEST = 3600;

export class PitchStage extends HTMLElement {
  /** @type {any} */
  pitch = null;
  /** @type {any} */
  version = null;
  /** @type {'ready'|'counting'|'running'|'done'} */
  state = 'ready';
  left = 3;
  fillers = 0;
  spent = 0;
  said = '';
  #since = 0;
  #timer = 0;
  /** @type {MediaStream|null} */
  #stream = null;
  /** @type {ReturnType<typeof record>|null} */
  #recorder = null;
  /** @type {{stop: () => void}|null} */
  #listener = null;
  /** @type {Blob|null} */
  #blob = null;
  #url = '';

  /** What is practised; a new wording comes when nobody is speaking. @param {{pitch: any, version: any}} subject */
  set subject({ pitch, version }) {
    if (this.state !== 'ready') return;
    Object.assign(this, { pitch, version });
    if (this.isConnected) this.draw();
  }

  connectedCallback() {
    this.draw();
  }

  disconnectedCallback() {
    this.#quiet();
    URL.revokeObjectURL(this.#url);
  }

  /** Nothing ticks, records or listens any more. */
  #quiet() {
    clearInterval(this.#timer);
    this.#listener?.stop();
    this.#listener = null;
    if (this.#stream) release(this.#stream);
    this.#stream = null;
    this.#recorder = null;
  }

  async start() {
    const wanted = /** @type {HTMLInputElement|null} */ (this.querySelector('[name=record]'));
    Object.assign(this, { said: '', fillers: 0 });
    this.#blob = null;
    if (wanted?.checked) {
      this.#stream = await microphone();
      this.said = this.#stream
        ? 'Your voice is recorded on this device, and nowhere else.'
        : 'There is no microphone to record with. The timer works.';
    }
    if (!this.isConnected) return this.#quiet();
    Object.assign(this, { state: 'counting', left: 3 });
    this.#timer = window.setInterval(() => (--this.left ? this.draw() : this.#begin()), SECOND);
    return this.#show('button');
  }

  #begin() {
    clearInterval(this.#timer);
    Object.assign(this, { state: 'running', spent: 0 });
    this.#since = Date.now();
    if (this.#stream) this.#recorder = record(this.#stream);
    const heard = (/** @type {number} */ count) => {
      this.fillers = Math.max(this.fillers, count);
    };
    listen(heard).then((listener) => {
      if (this.state === 'running') this.#listener = listener;
      else listener?.stop();
    });
    this.#timer = window.setInterval(() => {
      this.spent = Math.floor((Date.now() - this.#since) / SECOND);
      this.draw();
    }, SECOND / 4);
    this.#show('.primary');
  }

  async stop() {
    this.spent = Math.max(1, Math.round((Date.now() - this.#since) / SECOND));
    clearInterval(this.#timer);
    this.#blob = (await this.#recorder?.stop()) ?? null;
    this.#quiet();
    URL.revokeObjectURL(this.#url);
    this.#url = this.#blob ? URL.createObjectURL(this.#blob) : '';
    this.state = 'done';
    this.#show('h3');
  }

  cancel() {
    this.#quiet();
    this.again();
  }

  again() {
    this.state = 'ready';
    this.#show('.primary');
  }

  filler() {
    this.fillers++;
    this.draw();
  }

  /** @param {Record<string, any>} values */
  #keep(values) {
    const practice = {
      id: uuid7(),
      version_id: this.version.id,
      practised_at: new Date(this.#since).toISOString(),
      seconds: Math.min(this.spent, LONGEST),
      ...values,
    };
    const detail = { practice, blob: this.#blob };
    this.dispatchEvent(new CustomEvent('practised', { detail }));
    this.again();
  }

  #done() {
    return review({
      spent: this.spent,
      target: this.pitch.target_seconds,
      fillers: this.fillers,
      audio: this.#url,
      said: this.said,
      count: (fillers) => {
        this.fillers = fillers;
        this.draw();
      },
      save: (values) => this.#keep(values),
      again: () => this.again(),
    });
  }

  draw() {
    const { state } = this;
    const scene =
      state === 'done'
        ? this.#done()
        : { ready, counting, running }[state](/** @type {any} */ (this));
    render(html`<div class="stage ${state}">${scene}</div>`, this);
  }

  /** @param {string} focused */
  #show(focused) {
    this.draw();
    /** @type {HTMLElement|null} */ (this.querySelector(focused))?.focus();
  }
}
customElements.define('pitch-stage', PitchStage);
