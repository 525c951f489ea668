import { useTexts } from '../language/language.ts';
import { Contacts } from './Contacts.tsx';
import { OwnStatement } from './OwnStatement.tsx';
import { privacyText } from './privacy.ts';
import { TextPage } from './TextPage.tsx';

export default function PrivacyPage() {
  return (
    <TextPage text={useTexts(privacyText)} first={<OwnStatement of="privacy" />}>
      <Contacts />
    </TextPage>
  );
}
