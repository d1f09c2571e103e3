import { connect } from 'node:net';

/**
 * One keep-alive connection that sends the same bytes again and again. Deliberately poor: the machine's cores are for the
 * server, so nothing of an answer is parsed but where it ends.
 */
class Connection {
  #socket;
  #chunks = [];
  #size = 0;
  #end = -1;
  #done;
  #failed;

  constructor(port) {
    this.#socket = connect(port, '127.0.0.1').setNoDelay(true);
    this.#socket.on('data', (chunk) => this.#take(chunk));
    this.#socket.on('error', (error) => this.#failed?.(error));
    this.#socket.on('close', () => this.#failed?.(new Error('the server closed the connection')));
  }

  /** The whole answer, head and body, as bytes. */
  send(bytes) {
    return new Promise((done, failed) => {
      this.#chunks = [];
      this.#size = 0;
      this.#end = -1;
      this.#done = done;
      this.#failed = failed;
      this.#socket.write(bytes);
    });
  }

  close() {
    this.#failed = undefined;
    this.#socket.destroy();
  }

  #take(chunk) {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    if (this.#end < 0) this.#end = this.#findEnd();
    if (this.#end === this.#size) this.#done(Buffer.concat(this.#chunks));
  }

  #findEnd() {
    const known = this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks);
    const head = known.indexOf('\r\n\r\n');
    if (head < 0) return -1;
    const length = /\r\ncontent-length: (\d+)/i.exec(known.latin1Slice(0, head));
    if (!length) throw new Error(`an answer without its length:\n${known.latin1Slice(0, head)}`);
    return head + 4 + Number(length[1]);
  }
}

/** One request on a connection of its own: status, headers in lower case, and the parsed body. */
export async function ask(port, bytes) {
  const connection = new Connection(port);
  const answer = await connection.send(bytes);
  connection.close();
  const head = answer.indexOf('\r\n\r\n');
  const [status, ...lines] = answer.latin1Slice(0, head).split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
  );
  return {
    status: Number(status.split(' ')[1]),
    headers,
    body: JSON.parse(answer.subarray(head + 4).toString()),
    bytes: answer.length,
  };
}

/** Keeps `connections` requests under way for some seconds; answers how many a second came back whole and with status 200. */
export async function load(port, bytes, { connections, seconds }) {
  const open = Array.from({ length: connections }, () => new Connection(port));
  const started = performance.now();
  const until = started + seconds * 1_000;
  let answers = 0;
  await Promise.all(
    open.map(async (connection) => {
      while (performance.now() < until) {
        const answer = await connection.send(bytes);
        if (answer.latin1Slice(9, 12) !== '200') throw new Error(answer.toString());
        answers++;
      }
    }),
  );
  const passed = (performance.now() - started) / 1_000;
  for (const connection of open) connection.close();
  return { answers, perSecond: answers / passed };
}
