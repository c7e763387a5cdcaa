/** Puts a page on the screen. */
import { render, type ComponentChild } from 'preact';
import './style.css';

export const show = (title: string, page: ComponentChild): void => {
  document.title = title;
  const place = document.getElementById('page');
  if (place) render(page, place);
};
