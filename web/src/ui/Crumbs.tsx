import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon.js';
import styles from './Crumbs.module.css';

/** The way back to the list a page belongs to. */
export function Crumbs({ to, label }: { to: LinkProps['to']; label: string }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('breadcrumb')} className={`${styles.crumbs} no-print`}>
      <Link to={to}>
        <Icon name="back" size={18} />
        {label}
      </Link>
    </nav>
  );
}
