import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { attachableKinds, fileNotes, fileTypeNames } from '@caunoi/shared/files/file-limits';
import type { AttachableKind, FileNote, FileType } from '@caunoi/shared/files/file-limits';

const upper = (words: readonly string[]): Record<string, string> =>
  Object.fromEntries(words.map((word) => [word.toUpperCase(), word]));

export const FileTypeEnum = upper(fileTypeNames);
registerEnumType(FileTypeEnum, { name: 'FileType' });
export const FileNoteEnum = upper(fileNotes);
registerEnumType(FileNoteEnum, {
  name: 'FileNote',
  description: 'What was taken out of a file, and what its owner should know of it.',
});
export const AttachableKindEnum = upper(attachableKinds);
registerEnumType(AttachableKindEnum, { name: 'AttachableKind' });

@ObjectType({ description: 'A file attached to something; its content is at its address.' })
export class Attachment {
  @Field(() => ID)
  id!: string;
  @Field({ description: 'As its owner called it; neutral where the owner is hidden.' })
  name!: string;
  @Field(() => FileTypeEnum)
  type!: FileType;
  @Field(() => Int)
  bytes!: number;
  @Field({ description: 'A path of this site; asks again who you are.' })
  url!: string;
  @Field(() => [FileNoteEnum], { nullable: true, description: 'Null for everybody but who may change it.' })
  notes!: FileNote[] | null;
}

@InputType()
export class AttachFileInput {
  @Field(() => ID, { description: 'As POST /files answered it.' })
  fileId!: string;
  @Field(() => AttachableKindEnum)
  kind!: AttachableKind;
  @Field(() => ID)
  subjectId!: string;
  @Field(() => Boolean, { nullable: true, description: 'The file may name its writer; that is known.' })
  warningsRead?: boolean | null;
}
