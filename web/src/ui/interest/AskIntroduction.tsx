import { Link, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type SupplyKind, ViewerDocument } from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { Button, buttonClass } from '../Button.js';
import styles from './Interest.module.css';

/** Forms and dialogs stay out of what everybody loads. */
const InterestDialog = lazy(async () => ({ default: (await import('./InterestDialog.js')).InterestDialog }));

export interface Wanted {
  need?: string;
  supply?: { kind: SupplyKind; id: string };
}

interface Props {
  wanted: Wanted;
  /** What it is about, for the dialog and for who hears the button without seeing the page. */
  title: string;
  /** Without the sentence on what happens, where it stands many times on a page. */
  brief?: boolean;
}

/** The way to the other side: a form for members, the way in for strangers, and what happens next in a sentence. */
export function AskIntroduction({ wanted, title, brief = false }: Props) {
  const { t } = useTranslation();
  const { data } = useData(ViewerDocument, {});
  const here = useRouterState({ select: (state) => state.location.href });
  const [open, setOpen] = useState(false);
  if (data === undefined) return null;
  const label = (
    <>
      {t('introduce.ask')}
      <span className="visually-hidden">: {title}</span>
    </>
  );
  return (
    <div className={brief ? undefined : `${styles.ask} no-print`}>
      {data.viewer ? (
        <Button onClick={() => setOpen(true)}>{label}</Button>
      ) : (
        <Link to="/sign-in" search={{ returnTo: here }} className={buttonClass('accent')}>
          {label}
        </Link>
      )}
      {!brief && <p className={styles.soft}>{t('introduce.blind')}</p>}
      {open && data.viewer && (
        <Suspense>
          <InterestDialog wanted={wanted} title={title} person={data.viewer} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
