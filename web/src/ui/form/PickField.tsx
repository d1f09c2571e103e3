import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldFrame, type FieldWords } from './FieldFrame.js';
import styles from './PickField.module.css';

interface Pick {
  value: string;
  label: string;
}

interface Props extends FieldWords {
  /** What is chosen now. */
  chosen: Pick | undefined;
  onChoose: (chosen: Pick | undefined) => void;
  /** What goes with the words typed, the best first. */
  find: (typed: string) => readonly Pick[];
  name?: string;
}

/** One of a long list, found by typing a few words: the arrows walk the finds, Enter takes one, Esc leaves the list. */
export function PickField({ chosen, onChoose, find, name, label, hint, problem, optional }: Props) {
  const { t } = useTranslation();
  const list = useId();
  const [typed, setTyped] = useState<string>();
  const [at, setAt] = useState(0);
  const open = typed !== undefined;
  const finds = open ? find(typed) : [];

  const take = (pick: Pick | undefined): void => {
    setTyped(undefined);
    if (pick) onChoose(pick);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) setTyped('');
      else if (finds.length > 0)
        setAt((at + (event.key === 'ArrowDown' ? 1 : finds.length - 1)) % finds.length);
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      take(finds[at]);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      setTyped(undefined);
    }
  };

  return (
    <FieldFrame {...{ label, hint, problem, ...(optional === undefined ? {} : { optional }) }}>
      {(control) => (
        <div className={styles.box}>
          <input
            {...control}
            name={name}
            type="text"
            role="combobox"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={list}
            aria-activedescendant={open && finds[at] ? `${list}-${at}` : undefined}
            value={typed ?? chosen?.label ?? ''}
            onChange={(event) => {
              setTyped(event.target.value);
              setAt(0);
              if (event.target.value === '') onChoose(undefined);
            }}
            onKeyDown={onKeyDown}
            onBlur={() => setTyped(undefined)}
          />
          <div id={list} role="listbox" aria-label={label} className={styles.list} hidden={!open}>
            {finds.map((pick, index) => (
              <div
                key={pick.value}
                id={`${list}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === at}
                className={styles.option}
                // Before the input loses the focus, which closes the list.
                onPointerDown={(event) => {
                  event.preventDefault();
                  take(pick);
                }}
              >
                {pick.label}
              </div>
            ))}
          </div>
          {open && finds.length === 0 && typed !== '' && (
            <p className={styles.none} role="status">
              {t('form.nothingFound')}
            </p>
          )}
        </div>
      )}
    </FieldFrame>
  );
}
