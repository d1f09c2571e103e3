import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { topics, type Topic } from '../domain/notification-kinds.js';

export const NotificationTopicEnum = enumOf('NotificationTopic', topics);

@ObjectType('Notification', {
  description: 'One thing that a person was told, in words that give nothing away.',
})
export class NotificationType {
  @Field(() => ID)
  id!: string;
  @Field(() => NotificationTopicEnum)
  topic!: Topic;
  @Field({ description: 'What happened, such as introduction.asked' })
  kind!: string;
  @Field()
  vi!: string;
  @Field()
  en!: string;
  @Field({ description: 'The page of the web app that shows it.' })
  path!: string;
  @Field(() => Date)
  createdAt!: Date;
  @Field(() => Date, { nullable: true })
  readAt!: Date | null;
}

export const NotificationConnection = connectionOf(NotificationType, 'Notification');
