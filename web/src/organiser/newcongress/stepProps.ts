import type { NewCongress } from './newCongress.ts';

export interface StepProps {
  made: NewCongress;
  onChange: (changed: Partial<NewCongress>) => void;
}
