$(function () {
  $('disclosure-report').one('disclosure-load', function (event) {
    $('<disclosure-report>').prop('report', event.originalEvent.report).appendTo('body');
  });
});
