/** The page Merge contacts. */
import { PAGES } from './contract/pages';
import { show } from './kit/show';
import { MergeContacts } from './merge-contacts/merge-contacts';
import './merge-contacts/style.css';

show(PAGES.mergeContacts.title, <MergeContacts />);
