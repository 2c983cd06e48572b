"""Indicators: figures of company and teams by period."""
