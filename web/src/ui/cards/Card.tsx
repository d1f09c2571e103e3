import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ItemKind } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { Icon } from '../Icon.js';
import { KindTag } from '../Tag.js';
import { type Verification, VerifiedMark } from '../Verified.js';
import styles from './Card.module.css';

/** Where each kind of thing has its page. */
export const pageOf = {
  OFFER: '/offers/$id',
  NEED: '/needs/$id',
  ORGANISATION: '/organisations/$id',
  EXPERT: '/experts/$id',
  LAB: '/labs/$id',
  NEWS: '/news/$id',
} as const satisfies Record<ItemKind, string>;

interface Props {
  kind: ItemKind;
  detail?: string | undefined;
  id: string;
  title: ReactNode;
  /** The language the words are written in, where it is not the reader's. */
  lang?: string | undefined;
  text?: ReactNode;
  /** Short facts under the text; empty ones are left out. */
  meta: readonly ReactNode[];
  compact?: boolean;
}

/** One thing in a list: what it is, its name, what it says, a line of facts. The whole row leads to its page. */
export function Card({ kind, detail, id, title, lang, text, meta, compact = false }: Props) {
  const facts = meta.filter((one) => one !== null && one !== undefined && one !== '' && one !== false);
  return (
    <article className={`${styles.card} ${compact ? styles.compact : ''}`}>
      <KindTag kind={kind} detail={detail} />
      <h3 className={styles.title} lang={lang}>
        <Link to={pageOf[kind]} params={{ id }} className={styles.link}>
          {title}
        </Link>
      </h3>
      {text !== undefined && text !== null && text !== '' && (
        <p className={styles.text} lang={lang}>
          {text}
        </p>
      )}
      {facts.length > 0 && (
        <ul className={styles.meta}>
          {facts.map((one, at) => (
            <li key={at}>{one}</li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** Who stands behind a listing; a mark says which authority verified the organisation. */
export function Owner({
  organisation,
}: {
  organisation: { name: string; nameEn?: string | null } & Verification;
}) {
  const format = useFormat();
  return (
    <span className={styles.owner}>
      {format.name(organisation)}
      <VerifiedMark {...organisation} />
    </span>
  );
}

export function Place({ name }: { name: string | null | undefined }) {
  if (typeof name !== 'string' || name === '') return null;
  return (
    <span className={styles.place}>
      <Icon name="place" size={16} />
      {name}
    </span>
  );
}
