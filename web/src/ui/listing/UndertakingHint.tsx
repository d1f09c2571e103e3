import { Link, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  BehindUndertakingDocument,
  type BehindUndertakingQuery,
  ViewerDocument,
  type ViewerQuery,
} from '../../graphql/generated/graphql.js';
import { buttonClass } from '../Button.js';
import { Notice } from '../Notice.js';
import { NotFound } from '../State.js';
import styles from './OwnerBar.module.css';

/** What the confidentiality undertaking keeps from who is signed in; undefined for a stranger and while it is not known. */
function useBehind(): BehindUndertakingQuery['listingsBehindUndertaking'] | undefined {
  const [{ data: who }] = useQuery<ViewerQuery>({ query: ViewerDocument.toString() });
  const [{ data }] = useQuery<BehindUndertakingQuery>({
    query: BehindUndertakingDocument.toString(),
    pause: !who?.viewer,
  });
  return data?.listingsBehindUndertaking;
}

/** In a list: how many more there are behind the undertaking, and the way to read it. Nothing where there are none. */
export function UndertakingHint({ kind }: { kind: 'needs' | 'offers' }) {
  const { t } = useTranslation();
  const count = useBehind()?.[kind] ?? 0;
  if (count === 0) return null;
  return (
    <Notice>
      <p>{t(`undertaking.${kind}`, { count })}</p>
      <Read />
    </Notice>
  );
}

/**
 * In the place of a listing that is not there, or not for this reader: the same words for both, so that nobody learns which;
 * a member who has not accepted the undertaking is told that it opens some.
 */
export function NotFoundOrUndertaking() {
  const { t } = useTranslation();
  const behind = useBehind();
  return (
    <>
      <NotFound />
      {behind !== undefined && behind.needs + behind.offers > 0 && (
        <div className={styles.ask}>
          <Notice>
            <p>{t('undertaking.maybe')}</p>
            <Read />
          </Notice>
        </div>
      )}
    </>
  );
}

function Read() {
  const { t } = useTranslation();
  const here = useRouterState({ select: (state) => state.location.href });
  return (
    <Link to="/confidentiality" search={{ returnTo: here }} className={buttonClass('plain')}>
      {t('undertaking.read')}
    </Link>
  );
}
