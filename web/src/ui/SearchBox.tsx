import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemKind } from '../graphql/generated/graphql.js';
import { Icon } from './Icon.js';
import styles from './SearchBox.module.css';
import { KindTag } from './Tag.js';

/** One line under the box: a thing, or a value that narrows the search to it. */
export interface Suggested {
  readonly key: string;
  readonly text: string;
  /** Of a thing. */
  readonly kind?: ItemKind;
  /** Of a value: what it is and how many things carry it. */
  readonly note?: string;
}

interface Props<One extends Suggested> {
  value: string;
  suggestions: readonly One[];
  inputRef: Ref<HTMLInputElement>;
  onChange: (value: string) => void;
  /** Whether an input method is composing a syllable: what stands in the box is not yet what is meant. */
  onCompose: (composing: boolean) => void;
  onSearch: (text: string) => void;
  onPick: (suggestion: One) => void;
}

/**
 * A search box with suggestions: the combobox pattern of the ARIA practices, focus staying in the input. Keys pressed while an
 * input method composes a syllable belong to the input method.
 */
export function SearchBox<One extends Suggested>({
  value,
  suggestions,
  inputRef,
  onChange,
  onCompose,
  onSearch,
  onPick,
}: Props<One>) {
  const { t } = useTranslation();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = open && suggestions.length > 0;
  const current = shown ? suggestions[active] : undefined;

  const close = (): void => {
    setOpen(false);
    setActive(-1);
  };
  const pick = (suggestion: One): void => {
    close();
    onPick(suggestion);
  };
  const move = (step: number): void => {
    setOpen(true);
    const count = suggestions.length;
    // One more place than there are suggestions: past either end the arrow returns to what was typed.
    if (count > 0) setActive((at) => ((at + 1 + step + count + 1) % (count + 1)) - 1);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape') {
      if (shown) event.preventDefault();
      close();
    } else if (event.key === 'Enter' && current !== undefined) {
      event.preventDefault();
      pick(current);
    }
  };

  return (
    <form
      role="search"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        close();
        if (value.trim() !== '') onSearch(value.trim());
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <label htmlFor={`${id}-input`} className="visually-hidden">
        {t('searchBox.label')}
      </label>
      <input
        id={`${id}-input`}
        ref={inputRef}
        className={styles.input}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={400}
        role="combobox"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={current === undefined ? undefined : `${id}-${active}`}
        placeholder={t('searchBox.placeholder')}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
        onCompositionStart={() => onCompose(true)}
        onCompositionEnd={(event) => {
          onCompose(false);
          onChange(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <button type="submit" className={styles.submit}>
        <Icon name="search" />
        <span className="visually-hidden">{t('searchBox.submit')}</span>
      </button>
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={t('searchBox.suggestions')}
        className={styles.list}
        hidden={!shown}
      >
        {suggestions.map((one, at) => (
          <li
            key={one.key}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === active}
            className={styles.option}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(one)}
          >
            <span>{one.text}</span>
            {one.kind !== undefined && <KindTag kind={one.kind} />}
            {one.note !== undefined && <span className={styles.note}>{one.note}</span>}
          </li>
        ))}
      </ul>
      <span role="status" className="visually-hidden">
        {shown ? t('searchBox.suggestionsCount', { count: suggestions.length }) : ''}
      </span>
    </form>
  );
}
