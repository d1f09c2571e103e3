import { useTranslation } from 'react-i18next';
import { FilterGroup, FilterSelect } from '../../../ui/listing/Facets.js';

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9];

interface Props {
  value: number | undefined;
  onChange: (level: number | undefined) => void;
}

export function TrlFilter({ value, onChange }: Props) {
  const { t } = useTranslation('offers');
  return (
    <FilterGroup label={t('trlFrom')}>
      <FilterSelect
        label={t('trlFrom')}
        value={value === undefined ? '' : String(value)}
        options={[
          { value: '', label: t('trlAny') },
          ...levels.map((level) => ({ value: String(level), label: t('trlChip', { level }) })),
        ]}
        onChange={(level) => onChange(level === '' ? undefined : Number(level))}
      />
    </FilterGroup>
  );
}
