"""The People panel: who works here, in which team, with whom they hold their conversation."""
