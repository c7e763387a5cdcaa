/** The page Letter preview. */
import { PAGES } from './contract/pages';
import { show } from './kit/show';
import { LetterPreview } from './letter-preview/letter-preview';
import './letter-preview/style.css';

show(PAGES.letterPreview.title, <LetterPreview />);
