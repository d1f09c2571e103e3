import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import styles from './Facets.module.css';

export interface FacetValue {
  code: string;
  count: number;
  vi: string;
  en: string;
}

interface Props {
  label: string;
  values: readonly FacetValue[];
  chosen: readonly string[];
  onToggle: (code: string) => void;
}

const FEW = 7;

/** The values of one facet with their counts, several at once; the chosen ones never hide behind "more". */
export function FacetGroup({ label, values, chosen, onToggle }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const shown = all ? values : values.filter((value, at) => at < FEW || chosen.includes(value.code));
  const hidden = values.length - shown.length;
  if (values.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      {shown.map((value) => (
        <label key={value.code} className={styles.value}>
          <input
            type="checkbox"
            checked={chosen.includes(value.code)}
            onChange={() => onToggle(value.code)}
          />
          <span className={styles.name}>{format.term(value)}</span>
          <span className={styles.count}>{format.number(value.count)}</span>
        </label>
      ))}
      {(hidden > 0 || all) && values.length > FEW && (
        <button type="button" className={styles.more} onClick={() => setAll(!all)}>
          {all ? t('list.facetLess') : t('list.facetMore', { count: hidden })}
        </button>
      )}
    </fieldset>
  );
}
