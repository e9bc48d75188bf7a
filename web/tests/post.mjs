// Mail that the program sent: the files of its outbox folder, or what an SMTP server got.
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { freePort } from './line.mjs';

const PATIENCE = 15_000;

/** The address and the link of a mail. Its text part comes first, in quoted-printable. */
function read(raw) {
  const text = raw
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
  const to = /^To: (?:.*<)?([^\s<>]+@[^\s<>]+?)>?\r?$/m.exec(text)?.[1];
  return { to, link: /https?:\/\/\S+#token=[\w-]{43}(?:&answer=\w+)?/.exec(text)?.[0] };
}

/** Waits for the newest mail with a link to `email`, other than those `seen`. */
async function newest(mails, email, seen) {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    const found = mails()
      .map(read)
      .findLast(({ to, link }) => to === email && link && !seen.includes(link));
    if (found) return found.link;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`no mail to ${email}`);
}

/** The link in the newest mail to `email` that lies in the folder; file names rise with time. */
export const linkInFolder = (folder, email, ...seen) =>
  newest(
    () =>
      (fs.existsSync(folder) ? fs.readdirSync(folder).sort() : [])
        .filter((name) => name.endsWith('.eml'))
        .map((name) => fs.readFileSync(path.join(folder, name), 'utf8')),
    email,
    seen,
  );

/** An SMTP server that takes everything. */
export async function smtp() {
  const mails = [];
  const port = await freePort();
  const server = net.createServer((socket) => {
    let rest = '';
    let mail = null;
    const line = (text) => {
      if (mail !== null && text !== '.') mail += `${text.replace(/^\./, '')}\n`;
      else if (mail !== null) {
        mails.push(mail);
        mail = null;
        socket.write('250 kept\r\n');
      } else if (/^DATA/i.test(text)) {
        mail = '';
        socket.write('354 go on\r\n');
      } else if (/^QUIT/i.test(text)) socket.end('221 bye\r\n');
      else socket.write('250 fine\r\n');
    };
    socket.on('error', () => {});
    socket.on('data', (bytes) => {
      const lines = (rest + bytes).split('\r\n');
      rest = lines.pop();
      lines.forEach(line);
    });
    socket.write('220 mail.example.org\r\n');
  });
  await new Promise((ready) => server.listen(port, '127.0.0.1', ready));
  return {
    url: `smtp://127.0.0.1:${port}`,
    link: (email, ...seen) => newest(() => mails, email, seen),
    close: () => server.close(),
  };
}
