/** The page Next call. */
import { PAGES } from './contract/pages';
import { show } from './kit/show';
import { NextCall } from './next-call/next-call';
import './next-call/style.css';

show(PAGES.nextCall.title, <NextCall />);
