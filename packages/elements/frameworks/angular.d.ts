// Angular's compiler takes the class of a tag and the type of `$event` from the DOM's own interfaces, which the classes
// add themselves to. What is bound to a custom element's property it doesn't check.
import '../dist/index.js';
