import {
  BuildingComplex,
  CircleQuestionMark,
  FileText,
  Landmark,
  Newspaper,
  User,
  VenetianMask,
} from 'lucide';
import type { SourceClass } from '../../../lib/model';
import type { IconShape } from './element';

/** The icon of each class of source, the same in every surface. */
export const CLASS_ICONS: Record<SourceClass, readonly IconShape[]> = {
  official: Landmark,
  organisation: BuildingComplex,
  media: Newspaper,
  document: FileText,
  person: User,
  anonymous: VenetianMask,
  unattributed: CircleQuestionMark,
};
