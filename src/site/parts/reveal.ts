/** Opens what is folded around the place that the address names: not every browser does so itself. */
import { fragmentOf } from './fragment.ts';

function reveal(): void {
  const place = document.getElementById(fragmentOf(location.hash));
  let isOpened = false;
  for (let fold = place?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
    isOpened ||= !fold.open;
    fold.open = true;
  }
  if (isOpened) place?.scrollIntoView();
}

addEventListener('hashchange', reveal);
reveal();
