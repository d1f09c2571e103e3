import { newsKinds, newsStatuses } from '@caunoi/shared/news/news-inputs';
import { languages } from '@caunoi/shared/vocabulary';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { oneOf } from '../../../platform/database/checks.js';

/** A short piece that staff publish. `theme` names the unmet need that it answers, where it came from one. */
@Entity('news_items')
@Check('news_items_kind_check', oneOf('kind', newsKinds))
@Check('news_items_status_check', oneOf('status', newsStatuses))
@Check('news_items_language_check', oneOf('language', languages))
@Check('news_items_published_check', "status <> 'published' OR published_at IS NOT NULL")
@Index('news_items_published', ['publishedAt', 'id'], { where: "status = 'published'" })
@Index('news_items_theme', ['theme'], { where: 'theme IS NOT NULL' })
export class NewsItem {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column({ type: 'text' })
  kind!: string;
  @Column({ type: 'text' })
  language!: string;
  @Column({ type: 'text' })
  title!: string;
  @Column({ type: 'text' })
  summary!: string;
  @Column({ type: 'text', nullable: true })
  body!: string | null;
  @Column({ type: 'text', nullable: true })
  place!: string | null;
  @Column({ type: 'date', nullable: true })
  startsOn!: string | null;
  @Column({ type: 'date', nullable: true })
  endsOn!: string | null;
  @Column({ type: 'text', default: 'draft' })
  status!: string;
  @Column({ type: 'timestamptz', nullable: true })
  publishedAt!: Date | null;
  @Column({ type: 'text', nullable: true })
  theme!: string | null;
  @ForeignKey('User', { onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;
  @Column({ type: 'timestamptz', default: () => 'now()' })
  updatedAt!: Date;
  @VersionColumn({ default: 1 })
  revision!: number;
}
