import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  OrganisationsNamedDocument,
  type OrganisationsNamedQuery,
} from '../../../graphql/generated/graphql.js';
import { useDebounced } from '../../../lib/use-debounced.js';
import { Button } from '../../../ui/Button.js';
import { TextField } from '../../../ui/form/TextField.js';
import { Icon } from '../../../ui/Icon.js';
import styles from '../Posting.module.css';
import type { Named } from '../writing.js';

interface Props {
  label: string;
  hint: string;
  chosen: readonly Named[];
  onAdd: (organisation: Named) => void;
  onRemove: (id: string) => void;
}

/** Finds organisations by their name, with or without diacritics, and keeps those that are chosen. */
export function OrganisationPicker({ label, hint, chosen, onAdd, onRemove }: Props) {
  const { t } = useTranslation('posting');
  const [text, setText] = useState('');
  const asked = useDebounced(text.trim(), 300);
  const [{ data }] = useQuery<OrganisationsNamedQuery>({
    query: OrganisationsNamedDocument.toString(),
    variables: { text: asked },
    pause: asked.length < 2,
  });
  const found =
    asked.length < 2
      ? undefined
      : data?.organisations.edges
          .map(({ node }) => node)
          .filter(({ id }) => !chosen.some((one) => one.id === id));
  return (
    <div className={styles.stack}>
      <TextField label={label} hint={hint} optional autoComplete="off" value={text} onValue={setText} />
      {found !== undefined && (
        <div role="status">
          {found.length === 0 ? (
            <p>{t('tier.noneFound')}</p>
          ) : (
            <ul className={styles.picks}>
              {found.map(({ id, name, province }) => (
                <li key={id}>
                  <Button
                    tone="plain"
                    aria-label={t('tier.add', { name })}
                    onClick={() => {
                      onAdd({ id, name });
                      setText('');
                    }}
                  >
                    + {name}
                    {province !== null && <small> · {province}</small>}
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      {chosen.length > 0 && (
        <ul className={styles.chips}>
          {chosen.map(({ id, name }) => (
            <li key={id} className={styles.chip}>
              <span>{name}</span>
              <button type="button" aria-label={t('tier.remove', { name })} onClick={() => onRemove(id)}>
                <Icon name="close" size={16} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
