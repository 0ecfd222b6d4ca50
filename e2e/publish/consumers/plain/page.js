document.addEventListener('disclosure-load', (event) => {
  document.querySelector('#again').report = event.report;
});
