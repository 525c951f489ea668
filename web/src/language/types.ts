export type Language = 'nl' | 'en';

export interface Localised {
  nl: string;
  en?: string | undefined;
}
