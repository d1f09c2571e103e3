import { endingOf, fileLimits, typesOfEnding } from '@caunoi/shared/files/file-limits';
import { useEffect, useRef, useState } from 'react';
import { startUpload, type UploadedFile, UploadProblem } from './upload.js';

export interface UploadItem {
  key: number;
  file: File;
  state: 'sending' | 'failed';
  /** From 0 to 1. */
  share: number;
  problem?: UploadProblem;
}

export interface Uploads {
  items: readonly UploadItem[];
  add: (files: Iterable<File>) => void;
  /** Stops what is being sent, or puts away what failed. */
  drop: (key: number) => void;
  retry: (key: number) => void;
}

/** What would be refused for certain, before anything is sent. */
function refusedAtOnce({ name, size }: File): UploadProblem | undefined {
  if (size > fileLimits.maxBytes)
    return new UploadProblem('FILE_TOO_LARGE', { name, max: fileLimits.maxBytes / 1024 / 1024 });
  if (size === 0) return new UploadProblem('FILE_EMPTY', { name });
  if (typesOfEnding(endingOf(name)).length === 0) return new UploadProblem('FILE_TYPE_REFUSED', { name });
  return undefined;
}

/**
 * The files on their way. `onUploaded` is called for each that the server took, and may reject with UploadProblem: the file then
 * stands as failed and can be tried again. What is on its way when the page goes is stopped.
 */
export function useUploads(onUploaded: (file: UploadedFile) => Promise<void>): Uploads {
  const [items, setItems] = useState<readonly UploadItem[]>([]);
  const running = useRef(new Map<number, () => void>());
  const lastKey = useRef(0);
  const latest = useRef(onUploaded);
  useEffect(() => {
    latest.current = onUploaded;
  });
  useEffect(() => {
    const uploads = running.current;
    return () => uploads.forEach((cancel) => cancel());
  }, []);

  const change = (key: number, to: Partial<UploadItem>): void =>
    setItems((now) => now.map((item) => (item.key === key ? { ...item, ...to } : item)));
  const forget = (key: number): void => setItems((now) => now.filter((item) => item.key !== key));

  const send = async (key: number, file: File): Promise<void> => {
    const refused = refusedAtOnce(file);
    if (refused) return change(key, { state: 'failed', problem: refused });
    const upload = startUpload(file, (share) => change(key, { share }));
    running.current.set(key, upload.cancel);
    try {
      await latest.current(await upload.done);
      forget(key);
    } catch (error) {
      const problem = error instanceof UploadProblem ? error : new UploadProblem('NO_ANSWER');
      if (problem.code === 'CANCELLED') forget(key);
      else change(key, { state: 'failed', problem });
    } finally {
      running.current.delete(key);
    }
  };

  return {
    items,
    add: (files) => {
      for (const file of files) {
        const key = ++lastKey.current;
        setItems((now) => [...now, { key, file, state: 'sending', share: 0 }]);
        void send(key, file);
      }
    },
    drop: (key) => {
      running.current.get(key)?.();
      forget(key);
    },
    retry: (key) => {
      const item = items.find((one) => one.key === key);
      if (!item) return;
      change(key, { state: 'sending', share: 0 });
      void send(key, item.file);
    },
  };
}
