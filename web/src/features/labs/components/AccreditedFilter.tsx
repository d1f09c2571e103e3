import { useTranslation } from 'react-i18next';
import { FilterCheck, FilterGroup } from '../../../ui/listing/Facets.js';

export function AccreditedFilter({
  checked,
  onChange,
}: {
  checked: boolean;
  onChange: (on: boolean) => void;
}) {
  const { t } = useTranslation('labs');
  return (
    <FilterGroup label={t('accreditation')}>
      <FilterCheck label={t('accreditedOnly')} checked={checked} onChange={onChange} />
    </FilterGroup>
  );
}
