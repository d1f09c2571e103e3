import { useTranslation } from 'react-i18next';
import type { Pages } from '../../graphql/use-connection.js';
import { useFormat } from '../../i18n/use-format.js';
import { Button } from '../Button.js';
import styles from './ListPage.module.css';

/** How much of a list is shown, and the next page of it. */
export function MoreButton({
  pages,
  total,
  capped,
}: {
  pages: Pick<Pages<unknown, unknown>, 'nodes' | 'hasMore' | 'more' | 'moreState'>;
  total: number;
  capped: boolean;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const shown = format.number(pages.nodes.length);
  const labels = { idle: t('list.more'), loading: t('list.moreLoading'), failed: t('list.moreFailed') };
  return (
    <div className={`${styles.more} no-print`}>
      <p role="status" className="tabular">
        {pages.hasMore
          ? t(capped ? 'list.shownMore' : 'list.shown', { shown, total: format.number(total) })
          : t('list.allShown')}
      </p>
      {pages.hasMore && (
        <Button tone="plain" aria-disabled={pages.moreState === 'loading'} onClick={pages.more}>
          {labels[pages.moreState]}
        </Button>
      )}
    </div>
  );
}
