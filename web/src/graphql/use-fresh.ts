import { useEffect, useRef } from 'react';

/** Asks once more when a page opens: others change what stands here, and the copy of a moment ago is shown meanwhile. */
export function useFresh(retry: () => void): void {
  const ask = useRef(retry);
  useEffect(() => ask.current(), []);
}
