"""What each group of actions does, between the models and the widgets."""
