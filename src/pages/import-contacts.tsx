/** The page Import contacts. */
import { PAGES } from './contract/pages';
import { ImportContacts } from './import-contacts/import-contacts';
import { show } from './kit/show';
import './import-contacts/style.css';

show(PAGES.importContacts.title, <ImportContacts />);
