import './define/disclosure-report.js';
import './define/disclosure-table.js';
