import { addressBeside, ownScript } from '../../../shared/own-script.js';
import { takeAwayName } from '../../../shared/script-names.js';
import { trustedScript } from '../../../shared/trusted-types.js';

/** The same for the classic script, which stands in for it there: a second script from the same folder. */
export const loadTakeAway = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const address = addressBeside(takeAwayName);
    if (address === undefined) {
      reject(new Error('The script has no address of its own.'));
      return;
    }
    const script = document.createElement('script');
    script.src = trustedScript(address);
    script.nonce = ownScript?.nonce ?? '';
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(`${address} cannot be loaded.`));
    };
    document.head.append(script);
  });
