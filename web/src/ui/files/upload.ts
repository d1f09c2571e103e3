import type { FileNote, FileType } from '@caunoi/shared/files/file-limits';
import type { ErrorParams } from '@caunoi/shared/errors';

/** A file that the server has taken and nothing carries yet. */
export interface UploadedFile {
  id: string;
  name: string;
  type: FileType;
  bytes: number;
  notes: FileNote[];
}

/** Why a file was not taken: a code of the api, or that no answer came. */
export class UploadProblem extends Error {
  constructor(
    readonly code: string,
    readonly params: ErrorParams = {},
  ) {
    super(code);
  }
}

export interface Upload {
  /** Rejects with UploadProblem; code `CANCELLED` after `cancel`, `NO_ANSWER` when the network failed. */
  done: Promise<UploadedFile>;
  cancel: () => void;
}

/** Sends one file and tells how much of it has left, from 0 to 1. fetch does not tell that in every browser. */
export function startUpload(file: File, onProgress: (share: number) => void): Upload {
  const request = new XMLHttpRequest();
  const done = new Promise<UploadedFile>((resolve, reject) => {
    request.open('POST', '/files');
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => {
      const answer = answerOf(request.responseText);
      if (answer?.file) resolve(answer.file);
      else reject(new UploadProblem(answer?.code ?? 'NO_ANSWER', answer?.params));
    };
    request.onerror = () => reject(new UploadProblem('NO_ANSWER'));
    request.ontimeout = request.onerror;
    request.onabort = () => reject(new UploadProblem('CANCELLED'));
    request.send(file);
  });
  return { done, cancel: () => request.abort() };
}

interface Answer {
  file?: UploadedFile;
  code?: string;
  params?: ErrorParams;
}

function answerOf(text: string): Answer | undefined {
  try {
    const answer = JSON.parse(text) as {
      file?: UploadedFile;
      errors?: { extensions?: { code?: string; params?: ErrorParams } }[];
    };
    if (answer.file) return { file: answer.file };
    const extensions = answer.errors?.[0]?.extensions;
    return extensions?.code === undefined
      ? undefined
      : { code: extensions.code, ...(extensions.params ? { params: extensions.params } : {}) };
  } catch {
    return undefined;
  }
}
