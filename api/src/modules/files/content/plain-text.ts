import { Refused, unsafe } from './refused.js';

const markup =
  /<(!doctype|html|head|body|script|svg|iframe|object|embed|style|meta|link|img|\?xml|\?php)[\s>/]|<!--|<%|javascript:/i;

/**
 * Text as UTF-8: text of Excel in UTF-16 is turned, what holds control characters or is in another encoding is no text here.
 * Throws Refused for that, and for text that a browser could take for a page or a machine for a program.
 */
export function cleanText(bytes: Buffer): Buffer {
  const wide = bytes.length >= 2 && bytes.readUInt16BE(0) === 0xfffe;
  let text: string;
  try {
    text = new TextDecoder(wide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refused('FILE_TYPE_REFUSED');
  }
  // oxlint-disable-next-line no-control-regex
  if (/[\x00-\x08\x0b\x0e-\x1f\x7f]/.test(text)) throw new Refused('FILE_TYPE_REFUSED');
  if (/^\s*(#!|%PDF|%!PS|\{\\rtf)/.test(text)) throw new Refused('FILE_TYPE_REFUSED');
  if (markup.test(text)) throw unsafe('markup_inside');
  return wide ? Buffer.from(text, 'utf8') : bytes;
}
