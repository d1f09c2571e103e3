import type { IndexDoc } from './index-types.js';
import { LexicalIndex } from './lexical-index.js';

// Layout: magic, then blocks of (byte length, UTF-8 JSON array of documents). Documents are what the index cannot recompute; the
// postings follow from them, and reading them again costs about as much as checking and copying a memory image of them.
const MAGIC = 'CNLX0001';
const BLOCK = 500;

/** Why bytes are not a snapshot. */
export class SnapshotUnreadable extends Error {
  override readonly name = 'SnapshotUnreadable';
}

/** The whole state of an index as bytes: the same documents in the same order give the same bytes. */
export function takeSnapshot(index: LexicalIndex): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [encoder.encode(MAGIC)];
  let block: IndexDoc[] = [];
  const flush = (): void => {
    if (block.length === 0) return;
    const body = encoder.encode(JSON.stringify(block));
    const head = new Uint8Array(4);
    new DataView(head.buffer).setUint32(0, body.length);
    parts.push(head, body);
    block = [];
  };
  for (const doc of index.documents()) {
    block.push(doc);
    if (block.length === BLOCK) flush();
  }
  flush();
  const out = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const p of parts) {
    out.set(p, at);
    at += p.length;
  }
  return out;
}

/** An index equal to the one the snapshot was taken of. Throws SnapshotUnreadable for cut or foreign bytes. */
export function restoreSnapshot(bytes: Uint8Array, into: LexicalIndex = new LexicalIndex()): LexicalIndex {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (decoder.decode(bytes.subarray(0, MAGIC.length)) !== MAGIC)
      throw new SnapshotUnreadable('not a snapshot of this version');
    let at = MAGIC.length;
    while (at < bytes.length) {
      const length = view.getUint32(at);
      at += 4;
      if (at + length > bytes.length) throw new SnapshotUnreadable('the snapshot is cut off');
      for (const doc of JSON.parse(decoder.decode(bytes.subarray(at, at + length))) as IndexDoc[])
        into.upsert(doc);
      at += length;
    }
  } catch (cause) {
    if (cause instanceof SnapshotUnreadable) throw cause;
    throw new SnapshotUnreadable('the snapshot is damaged', { cause });
  }
  return into;
}
