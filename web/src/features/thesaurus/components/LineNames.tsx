import { useTranslation } from 'react-i18next';

/** The lines of a concept that a change touches, by their names. */
export function LineNames({ lines }: { lines: readonly string[] }) {
  const { t } = useTranslation('thesaurus');
  return lines.map((line) => t(`line.${line as 'vi'}`)).join(', ');
}
