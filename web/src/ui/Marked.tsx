import type { Piece } from '../lib/highlight.js';

/** A text cut at its marks, the marked pieces as <mark>. */
export function Marked({ pieces, className }: { pieces: readonly Piece[]; className?: string }) {
  return pieces.map((piece, at) =>
    piece.marked ? (
      <mark key={at} className={className}>
        {piece.text}
      </mark>
    ) : (
      <span key={at}>{piece.text}</span>
    ),
  );
}
