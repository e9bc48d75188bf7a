// A line between the browser and the program that can be cut, or lose answers on their way back.
import http from 'node:http';
import net from 'node:net';

export const freePort = () =>
  new Promise((found) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });

/** The line between browser and program. `down`: nobody is there. `mute`: nobody answers what is read. `lose`: so many writes reach the
 * program, but their answers never come back; `writes` lists the keys of all that passed. */
export function line(port) {
  const state = { down: false, mute: false, lose: 0, writes: [] };
  const server = http.createServer((request, response) => {
    if (state.down) return request.socket.destroy();
    if (state.mute && request.url.startsWith('/api/') && request.method === 'GET') return undefined;
    const write = request.headers['idempotency-key'];
    if (write) state.writes.push(write);
    const lost = write && state.lose > 0 && state.lose--;
    const { method, url, headers } = request;
    const onward = http.request(
      { port, host: '127.0.0.1', method, path: url, headers },
      (answer) => {
        if (lost) {
          answer.resume();
          return answer.on('end', () => request.socket.destroy());
        }
        response.writeHead(answer.statusCode, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => request.socket.destroy());
    request.pipe(onward);
  });
  return { server, state };
}
