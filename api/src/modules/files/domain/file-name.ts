import { endingOf, fileLimits, fileTypes, type FileType } from '@caunoi/shared/files/file-limits';

/**
 * A name as it may be kept and shown: composed (NFC), without folders, control, direction-changing and invisible characters,
 * and not so long that a device cannot store it. Never empty. It is data: no file is stored under it.
 */
export function cleanName(given: string): string {
  const composed = given.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, '');
  const last = composed.split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/[<>:"|?*]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s-]+|[.\s]+$/g, '');
  if (plain === '') return 'tep';
  const ending = endingOf(plain);
  const characters = [...plain];
  if (characters.length <= fileLimits.nameLength) return plain;
  const tail = ending.length > 0 && ending.length <= 8 ? `.${ending}` : '';
  return characters.slice(0, fileLimits.nameLength - tail.length).join('') + tail;
}

/** The name of the n-th file of somebody who is not named. */
export const neutralName = (position: number, type: FileType): string =>
  `tep-dinh-kem-${position}.${fileTypes[type].endings[0]}`;

/** A Content-Disposition that saves under the name and never shows in the page (RFC 6266, RFC 8187). */
export function asAttachment(name: string): string {
  const ascii = name
    .replace(/[đĐ]/g, 'd')
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%]/g, '-');
  const encoded = encodeURIComponent(name).replace(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
