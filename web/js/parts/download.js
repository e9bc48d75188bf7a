// @ts-check

/** Hands the user a file: one the server made, or `content` as JSON.
 * @param {string} name @param {unknown} content */
export function download(name, content) {
  const json = () => new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content instanceof Blob ? content : json());
  link.download = name;
  link.click();
  // The download has its own hold on the data by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
