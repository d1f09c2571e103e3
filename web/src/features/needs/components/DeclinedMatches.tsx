import { useTranslation } from 'react-i18next';
import { DeclinedNeedMatchesDocument } from '../../../graphql/generated/graphql.js';
import { useData } from '../../../graphql/use-data.js';
import { DeclinedList } from '../../../ui/match/DeclinedList.js';

interface Props {
  needId: string;
  /** After a no was taken back. */
  onChange: () => void;
}

/** What the owner of a need said no to, with the way to take it back. */
export function DeclinedMatches({ needId, onChange }: Props) {
  const { t } = useTranslation();
  const { data, retry } = useData(DeclinedNeedMatchesDocument, { id: needId });
  const declined = data?.need?.matches.edges.map(({ node }) => node) ?? [];
  if (declined.length === 0) return null;
  return (
    <DeclinedList
      title={t('match.declined', { count: declined.length })}
      matches={declined}
      side="need"
      onChange={() => {
        retry();
        onChange();
      }}
    />
  );
}
