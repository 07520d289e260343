import {
  Building2,
  CircleQuestionMark,
  FileText,
  HatGlasses,
  Landmark,
  Newspaper,
  UserRound,
  type LucideIcon,
} from 'lucide-react';
import type { SourceClass } from '../../lib/model';

const ICONS: Record<SourceClass, LucideIcon> = {
  official: Landmark,
  organisation: Building2,
  media: Newspaper,
  document: FileText,
  person: UserRound,
  anonymous: HatGlasses,
  unattributed: CircleQuestionMark,
};

/** The sign of a class of sources, for the eye only: its word always stands beside it. */
export function ClassIcon({ sourceClass }: { sourceClass: SourceClass }) {
  const Icon = ICONS[sourceClass];
  return <Icon className="icon" aria-hidden="true" />;
}
