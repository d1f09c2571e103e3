import { useTranslation } from 'react-i18next';
import type { ItemKind } from '../graphql/generated/graphql.js';
import { Icon, type IconName } from './Icon.js';
import styles from './Tag.module.css';

const looks: Record<ItemKind, { icon: IconName; className: string | undefined }> = {
  NEED: { icon: 'need', className: styles.need },
  OFFER: { icon: 'offer', className: styles.offer },
  ORGANISATION: { icon: 'organisation', className: styles.plain },
  EXPERT: { icon: 'expert', className: styles.plain },
  LAB: { icon: 'lab', className: styles.plain },
  NEWS: { icon: 'news', className: styles.plain },
};

/** What kind of thing this is, by colour, icon and word; `detail` narrows it ("Nguồn cung · Thiết bị"). */
export function KindTag({ kind, detail }: { kind: ItemKind; detail?: string | undefined }) {
  const { t } = useTranslation();
  const look = looks[kind];
  return (
    <span className={`${styles.tag} ${look.className}`}>
      <Icon name={look.icon} size={16} />
      <span>
        {t(`kind.${kind}`)}
        {detail === undefined ? '' : ` · ${detail}`}
      </span>
    </span>
  );
}
