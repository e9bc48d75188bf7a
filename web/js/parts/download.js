// @ts-check

/** Hands the user a file made on this device. @param {string} name @param {unknown} content */
export function download(name, content) {
  const text = JSON.stringify(content, null, 2);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The download has its own hold on the data by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
