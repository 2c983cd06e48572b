"""The Strategy panel: where the company is going in a period, and the few areas it puts first."""
