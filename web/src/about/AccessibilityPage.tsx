import { useTexts } from '../language/language.ts';
import { Contacts } from './Contacts.tsx';
import { accessibilityText } from './accessibility.ts';
import { OwnStatement } from './OwnStatement.tsx';
import { TextPage } from './TextPage.tsx';

export default function AccessibilityPage() {
  return (
    <TextPage text={useTexts(accessibilityText)} first={<OwnStatement of="accessibility" />}>
      <Contacts />
    </TextPage>
  );
}
