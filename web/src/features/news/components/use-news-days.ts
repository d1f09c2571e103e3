import { useTranslation } from 'react-i18next';
import type { NewsPieceFragment } from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';

/** The days of an event, or until when a call is open; null where a piece names none. */
export function useNewsDays(): (
  piece: Pick<NewsPieceFragment, 'newsKind' | 'startsOn' | 'endsOn'>,
) => string | null {
  const { t } = useTranslation('news');
  const format = useFormat();
  return ({ newsKind, startsOn, endsOn }) => {
    if (newsKind === 'EVENT' && startsOn)
      return endsOn && endsOn !== startsOn
        ? t('fromTo', { from: format.date(startsOn), to: format.date(endsOn) })
        : t('on', { date: format.date(startsOn) });
    return endsOn ? t('until', { date: format.date(endsOn) }) : null;
  };
}
