import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';

type Range = { minVnd?: number | null; maxVnd?: number | null } | null | undefined;

/** Says a price range in words: "từ 50 triệu đồng", "đến 2 tỷ đồng", "50 triệu đồng – 2 tỷ đồng"; null when nothing is known. */
export function usePrice(): (range: Range) => string | null {
  const { t } = useTranslation();
  const { money } = useFormat();
  return (range) => {
    const min = range?.minVnd ?? null;
    const max = range?.maxVnd ?? null;
    if (min !== null && max !== null) return min === max ? money(min) : `${money(min)} – ${money(max)}`;
    if (min !== null) return t('fact.priceFrom', { min: money(min) });
    return max === null ? null : t('fact.priceUpTo', { max: money(max) });
  };
}
