import { useTexts } from '../language/language.ts';
import { Contacts } from './Contacts.tsx';
import { accessibilityText } from './accessibility.ts';
import { TextPage } from './TextPage.tsx';

export default function AccessibilityPage() {
  return (
    <TextPage text={useTexts(accessibilityText)}>
      <Contacts />
    </TextPage>
  );
}
